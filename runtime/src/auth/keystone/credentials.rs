//! Who signs in, and for what.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec;

use super::request::{
    ByAgency, ByApplicationCredential, ByToken, ByUser, IdOrName, Identity, IssueToken, Resource, ScopeBody, System,
    UserBody,
};
use crate::types::secret::Secret;

/// Who signs in, and what the token is valid for.
///
/// ```
/// use restable::Endpoint;
/// use restable::auth::{Credentials, Domain, Project, User};
///
/// let user = User::Name("ada".into(), Domain::Name("OTC-EU-DE-001".into()));
/// let credentials = Credentials::password(user, "hunter2").scope(Project::Id("p-1".into()));
/// assert!(!format!("{credentials:?}").contains("hunter2"));
///
/// let request = credentials.request().request("https://iam.eu-de.otc.t-systems.com")?;
/// assert_eq!(request.uri().path(), "/v3/auth/tokens");
/// # Ok::<(), restable::RequestError>(())
/// ```
#[derive(Debug, Clone)]
pub struct Credentials {
    method: Method,
    passcode: Option<Secret<String>>,
    scope: Option<Scope>,
}

#[derive(Debug, Clone)]
enum Method {
    Password(User, Secret<String>),
    ApplicationCredential(Option<String>, Option<(String, User)>, Secret<String>),
    Token(Secret<String>),
    Agency(Source, Domain, String),
}

/// Where the token of the user who assumes an agency comes from.
#[derive(Debug, Clone)]
enum Source {
    Token(Secret<String>),
    SignIn(
        #[cfg_attr(not(any(feature = "ureq", feature = "reqwest")), allow(dead_code, reason = "only clients sign in"))]
        Box<Credentials>,
    ),
}

/// A user, by ID, or by name and domain.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "Keystone identifies a user in these two ways")]
pub enum User {
    /// The ID, which is unique in all domains.
    Id(String),
    /// The name, and the domain in which it is unique.
    Name(String, Domain),
}

/// A domain: an account on Open Telekom Cloud.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "Keystone identifies a domain in these two ways")]
pub enum Domain {
    /// The ID.
    Id(String),
    /// The name.
    Name(String),
}

/// A project.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::exhaustive_enums, reason = "Keystone identifies a project in these ways")]
pub enum Project {
    /// The ID, which is unique in all domains.
    Id(String),
    /// The name, and the domain in which it is unique. Open Telekom Cloud takes the domain of the user if there is none.
    Name(String, Option<Domain>),
}

/// What a token is valid for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// The resources of a project.
    Project(Project),
    /// The resources of a domain that belong to no project, such as its users.
    Domain(Domain),
    /// The resources of the whole deployment, for its operators.
    System,
    /// Nothing, also if the user has a default project. Such a token lists the projects and domains of the user.
    Unscoped,
}

impl Credentials {
    /// A user and a password.
    pub fn password(user: User, password: impl Into<Secret<String>>) -> Self {
        Self::new(Method::Password(user, password.into()))
    }

    /// An application credential, by its ID. Its project is fixed, so it takes no scope.
    pub fn application_credential(id: impl Into<String>, secret: impl Into<Secret<String>>) -> Self {
        Self::new(Method::ApplicationCredential(Some(id.into()), None, secret.into()))
    }

    /// An application credential, by its name and its user.
    pub fn named_application_credential(
        name: impl Into<String>,
        user: User,
        secret: impl Into<Secret<String>>,
    ) -> Self {
        Self::new(Method::ApplicationCredential(None, Some((name.into(), user)), secret.into()))
    }

    /// A token, which is exchanged for one with another scope. The new token expires when this one does.
    pub fn token(token: impl Into<Secret<String>>) -> Self {
        Self::new(Method::Token(token.into()))
    }

    /// An agency of another account, `domain`, which the user of the token may assume. Only Open Telekom Cloud and its sisters
    /// have agencies.
    pub fn agency(token: impl Into<Secret<String>>, domain: Domain, agency: impl Into<String>) -> Self {
        Self::new(Method::Agency(Source::Token(token.into()), domain, agency.into()))
    }

    /// An agency of another account, `domain`, which the user of these credentials may assume. A session then signs in twice:
    /// with these credentials, and with the token that they give. The [scope](Self::scope) belongs to the other account.
    #[must_use]
    pub fn assume_agency(self, domain: Domain, agency: impl Into<String>) -> Self {
        Self::new(Method::Agency(Source::SignIn(Box::new(self)), domain, agency.into()))
    }

    fn new(method: Method) -> Self {
        Self { method, passcode: None, scope: None }
    }

    /// A one-time passcode, in addition to the password. A token that was issued with it cannot be renewed without the user.
    #[must_use]
    pub fn passcode(mut self, passcode: impl Into<Secret<String>>) -> Self {
        self.passcode = Some(passcode.into());
        self
    }

    /// What the token is valid for. Without a scope, that is the user's default project, or nothing.
    #[must_use]
    pub fn scope(mut self, scope: impl Into<Scope>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// The credentials whose token is needed before these are used.
    #[cfg(any(feature = "ureq", feature = "reqwest"))]
    pub(crate) fn source(&self) -> Option<&Self> {
        match &self.method {
            Method::Agency(Source::SignIn(source), ..) => Some(source),
            _ => None,
        }
    }

    /// The request that signs in. After [`assume_agency`](Self::assume_agency) it has no `auth_token`: issue one with the other
    /// credentials, as a session does.
    pub fn request(&self) -> IssueToken {
        let mut identity = Identity::default();
        let mut auth_token = None;
        let method = match &self.method {
            Method::Password(user, password) => {
                let user = UserBody { password: Some(password.clone()), ..user.body() };
                identity.password = Some(ByUser { user });
                "password"
            }
            Method::ApplicationCredential(id, named, secret) => {
                identity.application_credential = Some(ByApplicationCredential {
                    id: id.clone(),
                    name: named.as_ref().map(|(name, _)| name.clone()),
                    user: named.as_ref().map(|(_, user)| user.body()),
                    secret: secret.clone(),
                });
                "application_credential"
            }
            Method::Token(token) => {
                identity.token = Some(ByToken { id: token.clone() });
                "token"
            }
            Method::Agency(source, domain, agency) => {
                if let Source::Token(token) = source {
                    auth_token = Some(token.clone());
                }
                let IdOrName { id: domain_id, name: domain_name, .. } = domain.body();
                identity.assume_role = Some(ByAgency { domain_id, domain_name, agency_name: agency.clone() });
                "assume_role"
            }
        };
        identity.methods = vec![method.into()];
        self.add_passcode(&mut identity);
        IssueToken { auth_token, nocatalog: None, identity, scope: self.scope.as_ref().map(Scope::body) }
    }

    fn add_passcode(&self, identity: &mut Identity) {
        let (Method::Password(user, _), Some(passcode)) = (&self.method, &self.passcode) else { return };
        identity.methods.push("totp".into());
        identity.totp = Some(ByUser { user: UserBody { passcode: Some(passcode.clone()), ..user.body() } });
    }
}

impl User {
    fn body(&self) -> UserBody {
        match self {
            Self::Id(id) => UserBody { id: Some(id.clone()), ..UserBody::default() },
            Self::Name(name, domain) => {
                UserBody { name: Some(name.clone()), domain: Some(domain.body()), ..UserBody::default() }
            }
        }
    }
}

impl Domain {
    fn body(&self) -> IdOrName {
        match self {
            Self::Id(id) => IdOrName { id: Some(id.clone()), ..IdOrName::default() },
            Self::Name(name) => IdOrName { name: Some(name.clone()), ..IdOrName::default() },
        }
    }
}

impl Scope {
    fn body(&self) -> ScopeBody {
        let resource = match self {
            Self::Domain(domain) => Resource { domain: Some(domain.body()), ..Resource::default() },
            Self::Project(project) => Resource { project: Some(project.body()), ..Resource::default() },
            Self::System => Resource { system: Some(System { all: true }), ..Resource::default() },
            Self::Unscoped => return ScopeBody::Unscoped("unscoped".into()),
        };
        ScopeBody::Resource(resource)
    }
}

impl Project {
    fn body(&self) -> IdOrName {
        match self {
            Self::Id(id) => IdOrName { id: Some(id.clone()), ..IdOrName::default() },
            Self::Name(name, domain) => IdOrName {
                id: None,
                name: Some(name.clone()),
                domain: domain.as_ref().map(|domain| Box::new(domain.body())),
            },
        }
    }
}

impl From<Project> for Scope {
    fn from(project: Project) -> Self {
        Self::Project(project)
    }
}

impl From<Domain> for Scope {
    fn from(domain: Domain) -> Self {
        Self::Domain(domain)
    }
}
