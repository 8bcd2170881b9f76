// More names than the hash table supports, not sorted.
table!(ThreeHundred:
    network_11_id network_08_name disk_05 disks_03_of_the_whole_group disks_10_id x_06_ids disks_08_name disks_07_id
    x_01_name network_04 x_05 x_07_ids x_08_name net_10_ids net_07_of_the_whole_group x_04_of_the_whole_group
    network_09_name net_04_of_the_whole_group x_02_name disks_10_of_the_whole_group x_08_ids x_10 x_05_id disk_01
    disk_06 network_07_name x_03_of_the_whole_group net_09_name disk_03_of_the_whole_group x_10_name disk_11_id
    network_07 network_07_of_the_whole_group net_10_of_the_whole_group disk_08 disk_06_id disk_08_name network_04_id
    disks_03_id net_08 x_00_of_the_whole_group network_06_of_the_whole_group disk_02_name network_00_ids net_07_ids
    x_11_ids disks_05_id net_05_id x_03 disk_05_of_the_whole_group x_02_id disks_08_of_the_whole_group disks_11_id
    disks_06_name disks_03 disk_07 net_06_ids x_07_of_the_whole_group disks_02 disk_07_id disks_07_name disk_02
    network_06_id net_02_of_the_whole_group network_05_of_the_whole_group disks_04_id disk_01_of_the_whole_group
    x_01_id disk_01_id network_06 disk_03_id disk_07_ids x_06_of_the_whole_group x_05_name x_05_of_the_whole_group
    disks_02_ids net_05_of_the_whole_group net_09_id net_08_of_the_whole_group disks_04_ids disks_05_name disks_01_id
    disks_04 disks_07_of_the_whole_group disks_01_of_the_whole_group disk_10_of_the_whole_group
    disks_00_of_the_whole_group disk_11_name network_09_id net_06_name net_03_of_the_whole_group disk_10 network_05
    x_00_name disk_00_name disk_11 x_00 disk_05_id net_04_name net_08_ids network_03_name x_07_id network_08_ids
    disk_04_of_the_whole_group disks_08_id disk_10_ids network_02_id disk_09_of_the_whole_group
    disk_07_of_the_whole_group net_03 network_02_ids x_11 network_05_name network_05_ids disks_05_of_the_whole_group
    network_10_id disk_07_name net_07_id disks_04_name disk_06_of_the_whole_group network_10_name net_01_id net_00_id
    disks_01_name x_11_name disk_04 network_03_id disk_03_name disks_02_of_the_whole_group net_06_of_the_whole_group
    disk_09_name disk_05_ids net_11_name disks_00_ids disks_02_id x_04_name disks_11 x_07 disk_04_id disk_03_ids
    x_10_ids disks_01 net_08_id disk_04_ids disk_09_id net_11 disk_09 network_01_of_the_whole_group network_04_name
    net_11_ids disks_04_of_the_whole_group network_01_id net_03_name disk_00 network_00_id x_05_ids disks_06_id
    net_00_of_the_whole_group disks_09 network_10_of_the_whole_group network_04_ids net_04_id net_05 x_09 net_00_ids
    x_06_id disks_09_of_the_whole_group x_08 net_04_ids net_02_name disk_06_ids x_02 disks_07_ids
    x_08_of_the_whole_group net_07 network_01 net_09_ids x_11_of_the_whole_group x_08_id disks_06 net_05_name
    disks_05_ids net_02_id network_11_name disk_11_of_the_whole_group network_08 net_03_ids x_03_ids disk_00_ids
    disk_11_ids x_01_ids network_02_name disk_08_ids net_09 network_05_id x_04_id x_03_id net_07_name network_00
    disks_03_ids x_04 net_00 disk_01_name network_01_name net_01 disks_06_of_the_whole_group x_00_ids net_02_ids
    disk_08_id x_09_id disk_05_name x_11_id net_09_of_the_whole_group x_04_ids disk_04_name x_03_name network_01_ids
    net_10_name network_03_ids net_11_of_the_whole_group net_04 disks_06_ids disk_08_of_the_whole_group net_10
    disks_09_id disks_08_ids network_04_of_the_whole_group x_02_of_the_whole_group disks_00_name net_00_name
    disk_01_ids network_07_ids network_11_ids disks_08 x_01 x_06_name net_01_name network_09 net_06 disks_02_name
    disks_03_name x_09_of_the_whole_group net_10_id network_10_ids network_06_name net_01_of_the_whole_group
    disks_09_ids network_11_of_the_whole_group net_01_ids network_00_name x_09_ids network_00_of_the_whole_group
    network_09_of_the_whole_group disks_05 network_02 disks_00_id net_06_id disks_07 disk_10_id network_06_ids
    x_07_name net_05_ids network_11 disks_10_name disks_11_ids net_11_id disks_11_of_the_whole_group
    x_10_of_the_whole_group network_08_of_the_whole_group disks_10_ids x_06 x_09_name network_07_id disks_10
    network_03 disk_00_of_the_whole_group disk_02_ids disk_02_id disk_03 net_08_name disk_10_name disks_11_name
    net_03_id network_09_ids disk_00_id network_08_id network_03_of_the_whole_group disk_02_of_the_whole_group
    x_01_of_the_whole_group disk_09_ids disks_09_name network_02_of_the_whole_group x_00_id network_10 x_02_ids
    disks_00 net_02 disk_06_name x_10_id disks_01_ids);
