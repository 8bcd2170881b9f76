//! A table longer than that of any page.
use restable::response;

#[response]
struct Many {
    #[param("String")]
    field0: String,
    #[param("Integer")]
    field1: Option<i64>,
    #[param("Array of strings")]
    field2: Vec<String>,
    #[param("Object")]
    field3: Option<Box<Many>>,
    #[param("Boolean")]
    field4: bool,
    #[param("String")]
    field5: String,
    #[param("Integer")]
    field6: Option<i64>,
    #[param("Array of strings")]
    field7: Vec<String>,
    #[param("Object")]
    field8: Option<Box<Many>>,
    #[param("Boolean")]
    field9: bool,
    #[param("String")]
    field10: String,
    #[param("Integer")]
    field11: Option<i64>,
    #[param("Array of strings")]
    field12: Vec<String>,
    #[param("Object")]
    field13: Option<Box<Many>>,
    #[param("Boolean")]
    field14: bool,
    #[param("String")]
    field15: String,
    #[param("Integer")]
    field16: Option<i64>,
    #[param("Array of strings")]
    field17: Vec<String>,
    #[param("Object")]
    field18: Option<Box<Many>>,
    #[param("Boolean")]
    field19: bool,
    #[param("String")]
    field20: String,
    #[param("Integer")]
    field21: Option<i64>,
    #[param("Array of strings")]
    field22: Vec<String>,
    #[param("Object")]
    field23: Option<Box<Many>>,
    #[param("Boolean")]
    field24: bool,
    #[param("String")]
    field25: String,
    #[param("Integer")]
    field26: Option<i64>,
    #[param("Array of strings")]
    field27: Vec<String>,
    #[param("Object")]
    field28: Option<Box<Many>>,
    #[param("Boolean")]
    field29: bool,
    #[param("String")]
    field30: String,
    #[param("Integer")]
    field31: Option<i64>,
    #[param("Array of strings")]
    field32: Vec<String>,
    #[param("Object")]
    field33: Option<Box<Many>>,
    #[param("Boolean")]
    field34: bool,
    #[param("String")]
    field35: String,
    #[param("Integer")]
    field36: Option<i64>,
    #[param("Array of strings")]
    field37: Vec<String>,
    #[param("Object")]
    field38: Option<Box<Many>>,
    #[param("Boolean")]
    field39: bool,
    #[param("String")]
    field40: String,
    #[param("Integer")]
    field41: Option<i64>,
    #[param("Array of strings")]
    field42: Vec<String>,
    #[param("Object")]
    field43: Option<Box<Many>>,
    #[param("Boolean")]
    field44: bool,
    #[param("String")]
    field45: String,
    #[param("Integer")]
    field46: Option<i64>,
    #[param("Array of strings")]
    field47: Vec<String>,
    #[param("Object")]
    field48: Option<Box<Many>>,
    #[param("Boolean")]
    field49: bool,
    #[param("String")]
    field50: String,
    #[param("Integer")]
    field51: Option<i64>,
    #[param("Array of strings")]
    field52: Vec<String>,
    #[param("Object")]
    field53: Option<Box<Many>>,
    #[param("Boolean")]
    field54: bool,
    #[param("String")]
    field55: String,
    #[param("Integer")]
    field56: Option<i64>,
    #[param("Array of strings")]
    field57: Vec<String>,
    #[param("Object")]
    field58: Option<Box<Many>>,
    #[param("Boolean")]
    field59: bool,
    #[param("String")]
    field60: String,
    #[param("Integer")]
    field61: Option<i64>,
    #[param("Array of strings")]
    field62: Vec<String>,
    #[param("Object")]
    field63: Option<Box<Many>>,
    #[param("Boolean")]
    field64: bool,
    #[param("String")]
    field65: String,
    #[param("Integer")]
    field66: Option<i64>,
    #[param("Array of strings")]
    field67: Vec<String>,
    #[param("Object")]
    field68: Option<Box<Many>>,
    #[param("Boolean")]
    field69: bool,
    #[param("String")]
    field70: String,
    #[param("Integer")]
    field71: Option<i64>,
    #[param("Array of strings")]
    field72: Vec<String>,
    #[param("Object")]
    field73: Option<Box<Many>>,
    #[param("Boolean")]
    field74: bool,
    #[param("String")]
    field75: String,
    #[param("Integer")]
    field76: Option<i64>,
    #[param("Array of strings")]
    field77: Vec<String>,
    #[param("Object")]
    field78: Option<Box<Many>>,
    #[param("Boolean")]
    field79: bool,
    #[param("String")]
    field80: String,
    #[param("Integer")]
    field81: Option<i64>,
    #[param("Array of strings")]
    field82: Vec<String>,
    #[param("Object")]
    field83: Option<Box<Many>>,
    #[param("Boolean")]
    field84: bool,
    #[param("String")]
    field85: String,
    #[param("Integer")]
    field86: Option<i64>,
    #[param("Array of strings")]
    field87: Vec<String>,
    #[param("Object")]
    field88: Option<Box<Many>>,
    #[param("Boolean")]
    field89: bool,
    #[param("String")]
    field90: String,
    #[param("Integer")]
    field91: Option<i64>,
    #[param("Array of strings")]
    field92: Vec<String>,
    #[param("Object")]
    field93: Option<Box<Many>>,
    #[param("Boolean")]
    field94: bool,
    #[param("String")]
    field95: String,
    #[param("Integer")]
    field96: Option<i64>,
    #[param("Array of strings")]
    field97: Vec<String>,
    #[param("Object")]
    field98: Option<Box<Many>>,
    #[param("Boolean")]
    field99: bool,
    #[param("String")]
    field100: String,
    #[param("Integer")]
    field101: Option<i64>,
    #[param("Array of strings")]
    field102: Vec<String>,
    #[param("Object")]
    field103: Option<Box<Many>>,
    #[param("Boolean")]
    field104: bool,
    #[param("String")]
    field105: String,
    #[param("Integer")]
    field106: Option<i64>,
    #[param("Array of strings")]
    field107: Vec<String>,
    #[param("Object")]
    field108: Option<Box<Many>>,
    #[param("Boolean")]
    field109: bool,
    #[param("String")]
    field110: String,
    #[param("Integer")]
    field111: Option<i64>,
    #[param("Array of strings")]
    field112: Vec<String>,
    #[param("Object")]
    field113: Option<Box<Many>>,
    #[param("Boolean")]
    field114: bool,
    #[param("String")]
    field115: String,
    #[param("Integer")]
    field116: Option<i64>,
    #[param("Array of strings")]
    field117: Vec<String>,
    #[param("Object")]
    field118: Option<Box<Many>>,
    #[param("Boolean")]
    field119: bool,
    #[param("String")]
    field120: String,
    #[param("Integer")]
    field121: Option<i64>,
    #[param("Array of strings")]
    field122: Vec<String>,
    #[param("Object")]
    field123: Option<Box<Many>>,
    #[param("Boolean")]
    field124: bool,
    #[param("String")]
    field125: String,
    #[param("Integer")]
    field126: Option<i64>,
    #[param("Array of strings")]
    field127: Vec<String>,
    #[param("Object")]
    field128: Option<Box<Many>>,
    #[param("Boolean")]
    field129: bool,
    #[param("String")]
    field130: String,
    #[param("Integer")]
    field131: Option<i64>,
    #[param("Array of strings")]
    field132: Vec<String>,
    #[param("Object")]
    field133: Option<Box<Many>>,
    #[param("Boolean")]
    field134: bool,
    #[param("String")]
    field135: String,
    #[param("Integer")]
    field136: Option<i64>,
    #[param("Array of strings")]
    field137: Vec<String>,
    #[param("Object")]
    field138: Option<Box<Many>>,
    #[param("Boolean")]
    field139: bool,
    #[param("String")]
    field140: String,
    #[param("Integer")]
    field141: Option<i64>,
    #[param("Array of strings")]
    field142: Vec<String>,
    #[param("Object")]
    field143: Option<Box<Many>>,
    #[param("Boolean")]
    field144: bool,
    #[param("String")]
    field145: String,
    #[param("Integer")]
    field146: Option<i64>,
    #[param("Array of strings")]
    field147: Vec<String>,
    #[param("Object")]
    field148: Option<Box<Many>>,
    #[param("Boolean")]
    field149: bool,
    #[param("String")]
    field150: String,
    #[param("Integer")]
    field151: Option<i64>,
    #[param("Array of strings")]
    field152: Vec<String>,
    #[param("Object")]
    field153: Option<Box<Many>>,
    #[param("Boolean")]
    field154: bool,
    #[param("String")]
    field155: String,
    #[param("Integer")]
    field156: Option<i64>,
    #[param("Array of strings")]
    field157: Vec<String>,
    #[param("Object")]
    field158: Option<Box<Many>>,
    #[param("Boolean")]
    field159: bool,
    #[param("String")]
    field160: String,
    #[param("Integer")]
    field161: Option<i64>,
    #[param("Array of strings")]
    field162: Vec<String>,
    #[param("Object")]
    field163: Option<Box<Many>>,
    #[param("Boolean")]
    field164: bool,
    #[param("String")]
    field165: String,
    #[param("Integer")]
    field166: Option<i64>,
    #[param("Array of strings")]
    field167: Vec<String>,
    #[param("Object")]
    field168: Option<Box<Many>>,
    #[param("Boolean")]
    field169: bool,
    #[param("String")]
    field170: String,
    #[param("Integer")]
    field171: Option<i64>,
    #[param("Array of strings")]
    field172: Vec<String>,
    #[param("Object")]
    field173: Option<Box<Many>>,
    #[param("Boolean")]
    field174: bool,
    #[param("String")]
    field175: String,
    #[param("Integer")]
    field176: Option<i64>,
    #[param("Array of strings")]
    field177: Vec<String>,
    #[param("Object")]
    field178: Option<Box<Many>>,
    #[param("Boolean")]
    field179: bool,
    #[param("String")]
    field180: String,
    #[param("Integer")]
    field181: Option<i64>,
    #[param("Array of strings")]
    field182: Vec<String>,
    #[param("Object")]
    field183: Option<Box<Many>>,
    #[param("Boolean")]
    field184: bool,
    #[param("String")]
    field185: String,
    #[param("Integer")]
    field186: Option<i64>,
    #[param("Array of strings")]
    field187: Vec<String>,
    #[param("Object")]
    field188: Option<Box<Many>>,
    #[param("Boolean")]
    field189: bool,
    #[param("String")]
    field190: String,
    #[param("Integer")]
    field191: Option<i64>,
    #[param("Array of strings")]
    field192: Vec<String>,
    #[param("Object")]
    field193: Option<Box<Many>>,
    #[param("Boolean")]
    field194: bool,
    #[param("String")]
    field195: String,
    #[param("Integer")]
    field196: Option<i64>,
    #[param("Array of strings")]
    field197: Vec<String>,
    #[param("Object")]
    field198: Option<Box<Many>>,
    #[param("Boolean")]
    field199: bool,
    #[param("String")]
    field200: String,
    #[param("Integer")]
    field201: Option<i64>,
    #[param("Array of strings")]
    field202: Vec<String>,
    #[param("Object")]
    field203: Option<Box<Many>>,
    #[param("Boolean")]
    field204: bool,
    #[param("String")]
    field205: String,
    #[param("Integer")]
    field206: Option<i64>,
    #[param("Array of strings")]
    field207: Vec<String>,
    #[param("Object")]
    field208: Option<Box<Many>>,
    #[param("Boolean")]
    field209: bool,
    #[param("String")]
    field210: String,
    #[param("Integer")]
    field211: Option<i64>,
    #[param("Array of strings")]
    field212: Vec<String>,
    #[param("Object")]
    field213: Option<Box<Many>>,
    #[param("Boolean")]
    field214: bool,
    #[param("String")]
    field215: String,
    #[param("Integer")]
    field216: Option<i64>,
    #[param("Array of strings")]
    field217: Vec<String>,
    #[param("Object")]
    field218: Option<Box<Many>>,
    #[param("Boolean")]
    field219: bool,
    #[param("String")]
    field220: String,
    #[param("Integer")]
    field221: Option<i64>,
    #[param("Array of strings")]
    field222: Vec<String>,
    #[param("Object")]
    field223: Option<Box<Many>>,
    #[param("Boolean")]
    field224: bool,
    #[param("String")]
    field225: String,
    #[param("Integer")]
    field226: Option<i64>,
    #[param("Array of strings")]
    field227: Vec<String>,
    #[param("Object")]
    field228: Option<Box<Many>>,
    #[param("Boolean")]
    field229: bool,
    #[param("String")]
    field230: String,
    #[param("Integer")]
    field231: Option<i64>,
    #[param("Array of strings")]
    field232: Vec<String>,
    #[param("Object")]
    field233: Option<Box<Many>>,
    #[param("Boolean")]
    field234: bool,
    #[param("String")]
    field235: String,
    #[param("Integer")]
    field236: Option<i64>,
    #[param("Array of strings")]
    field237: Vec<String>,
    #[param("Object")]
    field238: Option<Box<Many>>,
    #[param("Boolean")]
    field239: bool,
    #[param("String")]
    field240: String,
    #[param("Integer")]
    field241: Option<i64>,
    #[param("Array of strings")]
    field242: Vec<String>,
    #[param("Object")]
    field243: Option<Box<Many>>,
    #[param("Boolean")]
    field244: bool,
    #[param("String")]
    field245: String,
    #[param("Integer")]
    field246: Option<i64>,
    #[param("Array of strings")]
    field247: Vec<String>,
    #[param("Object")]
    field248: Option<Box<Many>>,
    #[param("Boolean")]
    field249: bool,
    #[param("String")]
    field250: String,
    #[param("Integer")]
    field251: Option<i64>,
    #[param("Array of strings")]
    field252: Vec<String>,
    #[param("Object")]
    field253: Option<Box<Many>>,
    #[param("Boolean")]
    field254: bool,
    #[param("String")]
    field255: String,
    #[param("Integer")]
    field256: Option<i64>,
    #[param("Array of strings")]
    field257: Vec<String>,
    #[param("Object")]
    field258: Option<Box<Many>>,
    #[param("Boolean")]
    field259: bool,
    #[param("String")]
    field260: String,
    #[param("Integer")]
    field261: Option<i64>,
    #[param("Array of strings")]
    field262: Vec<String>,
    #[param("Object")]
    field263: Option<Box<Many>>,
    #[param("Boolean")]
    field264: bool,
    #[param("String")]
    field265: String,
    #[param("Integer")]
    field266: Option<i64>,
    #[param("Array of strings")]
    field267: Vec<String>,
    #[param("Object")]
    field268: Option<Box<Many>>,
    #[param("Boolean")]
    field269: bool,
    #[param("String")]
    field270: String,
    #[param("Integer")]
    field271: Option<i64>,
    #[param("Array of strings")]
    field272: Vec<String>,
    #[param("Object")]
    field273: Option<Box<Many>>,
    #[param("Boolean")]
    field274: bool,
    #[param("String")]
    field275: String,
    #[param("Integer")]
    field276: Option<i64>,
    #[param("Array of strings")]
    field277: Vec<String>,
    #[param("Object")]
    field278: Option<Box<Many>>,
    #[param("Boolean")]
    field279: bool,
    #[param("String")]
    field280: String,
    #[param("Integer")]
    field281: Option<i64>,
    #[param("Array of strings")]
    field282: Vec<String>,
    #[param("Object")]
    field283: Option<Box<Many>>,
    #[param("Boolean")]
    field284: bool,
    #[param("String")]
    field285: String,
    #[param("Integer")]
    field286: Option<i64>,
    #[param("Array of strings")]
    field287: Vec<String>,
    #[param("Object")]
    field288: Option<Box<Many>>,
    #[param("Boolean")]
    field289: bool,
    #[param("String")]
    field290: String,
    #[param("Integer")]
    field291: Option<i64>,
    #[param("Array of strings")]
    field292: Vec<String>,
    #[param("Object")]
    field293: Option<Box<Many>>,
    #[param("Boolean")]
    field294: bool,
    #[param("String")]
    field295: String,
    #[param("Integer")]
    field296: Option<i64>,
    #[param("Array of strings")]
    field297: Vec<String>,
    #[param("Object")]
    field298: Option<Box<Many>>,
    #[param("Boolean")]
    field299: bool,
}

fn main() {
    let error = Many::decode(200, (), b"{}").err().unwrap().to_string();
    assert!(error.contains("field0"), "{error}");
}
