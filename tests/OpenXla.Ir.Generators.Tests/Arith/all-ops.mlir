"t"() ({
  %i, %l, %f, %d, %x, %b = "a"() : () -> (i32, i64, f32, f64, index, i1)
  %bf, %f8 = "a"() : () -> (bf16, f8E8M0FNU)
  %v, %vb, %vf = "a"() : () -> (vector<4xi32>, vector<4xi1>, vector<4xf32>)
  %m, %u, %t = "a"() : () -> (memref<4xi32>, tensor<*xi32>, tensor<?x3xf32>)
  %1 = arith.addi %i, %i overflow<nsw, nuw> : i32
  %2 = arith.addi %i, %i overflow<nsw> {foo = 1} : i32
  %3 = arith.addf %f, %f fastmath<nnan,fast> : f32
  %4 = arith.addf %f, %f fastmath<reassoc,contract> : f32
  %5 = arith.truncf %d : f64 to f32
  %6 = arith.truncf %d to_nearest_even : f64 to f32
  %7 = arith.truncf %d to_nearest_even fastmath<fast> : f64 to f32
  %8 = arith.extf %f fastmath<fast> : f32 to f64
  %9 = arith.trunci %l overflow<nsw> : i64 to i32
  %10 = arith.select %b, %i, %i : i32
  %11 = arith.select %vb, %v, %v : vector<4xi1>, vector<4xi32>
  %12 = arith.select %b, %v, %v {a = 1} : vector<4xi32>
  %15 = arith.cmpf oeq, %f, %f fastmath<fast> : f32
  %16 = arith.cmpf olt, %vf, %vf : vector<4xf32>
  %17 = arith.cmpi slt, %i, %i : i32
  %c0 = arith.constant 0 : i32
  %c1 = arith.constant 1 : index
  %c2 = arith.constant true
  %c3 = arith.constant -3 : i8
  %c4 = arith.constant 1.0 : f32
  %c5 = arith.constant dense<1> : vector<4xi32>
  %c6 = arith.constant {x = 2} 0 : i32
  %c7 = arith.constant false
  %c8 = arith.constant 1 : i1
  %18 = arith.scaling_extf %bf, %f8 : bf16, f8E8M0FNU to f32
  %19 = arith.scaling_truncf %f, %f8 : f32, f8E8M0FNU to bf16
  %20 = arith.scaling_truncf %f, %f8 to_nearest_even fastmath<fast> : f32, f8E8M0FNU to bf16
  %21, %22 = arith.mulsi_extended %i, %i : i32
  %23, %24 = arith.addui_extended %i, %i : i32, i1
  %25 = arith.index_castui %x : index to i32
  %27 = arith.select %b, %i, %i {fastmath=#arith.fastmath<fast>} : i32
  %28 = arith.shrui %i, %i exact : i32
  %29 = arith.divsi %i, %i exact : i32
  %30 = arith.negf %f fastmath<nsz> : f32
  %31 = arith.minnumf %f, %f : f32
  %32 = arith.shrsi %i, %i : i32
  %33 = arith.shli %i, %i overflow<nuw> : i32
  %subi = arith.subi %i, %i : i32
  %subix = arith.subi %x, %x {tag = "x"} : index
  %subiv = arith.subi %v, %v : vector<4xi32>
  %muli = arith.muli %i, %i : i32
  %mulix = arith.muli %x, %x {tag = "x"} : index
  %muliv = arith.muli %v, %v : vector<4xi32>
  %divui = arith.divui %i, %i : i32
  %divuix = arith.divui %x, %x {tag = "x"} : index
  %divuiv = arith.divui %v, %v : vector<4xi32>
  %divsi = arith.divsi %i, %i : i32
  %divsix = arith.divsi %x, %x {tag = "x"} : index
  %divsiv = arith.divsi %v, %v : vector<4xi32>
  %ceildivui = arith.ceildivui %i, %i : i32
  %ceildivuix = arith.ceildivui %x, %x {tag = "x"} : index
  %ceildivuiv = arith.ceildivui %v, %v : vector<4xi32>
  %ceildivsi = arith.ceildivsi %i, %i : i32
  %ceildivsix = arith.ceildivsi %x, %x {tag = "x"} : index
  %ceildivsiv = arith.ceildivsi %v, %v : vector<4xi32>
  %floordivsi = arith.floordivsi %i, %i : i32
  %floordivsix = arith.floordivsi %x, %x {tag = "x"} : index
  %floordivsiv = arith.floordivsi %v, %v : vector<4xi32>
  %remui = arith.remui %i, %i : i32
  %remuix = arith.remui %x, %x {tag = "x"} : index
  %remuiv = arith.remui %v, %v : vector<4xi32>
  %remsi = arith.remsi %i, %i : i32
  %remsix = arith.remsi %x, %x {tag = "x"} : index
  %remsiv = arith.remsi %v, %v : vector<4xi32>
  %andi = arith.andi %i, %i : i32
  %andix = arith.andi %x, %x {tag = "x"} : index
  %andiv = arith.andi %v, %v : vector<4xi32>
  %ori = arith.ori %i, %i : i32
  %orix = arith.ori %x, %x {tag = "x"} : index
  %oriv = arith.ori %v, %v : vector<4xi32>
  %xori = arith.xori %i, %i : i32
  %xorix = arith.xori %x, %x {tag = "x"} : index
  %xoriv = arith.xori %v, %v : vector<4xi32>
  %maxsi = arith.maxsi %i, %i : i32
  %maxsix = arith.maxsi %x, %x {tag = "x"} : index
  %maxsiv = arith.maxsi %v, %v : vector<4xi32>
  %maxui = arith.maxui %i, %i : i32
  %maxuix = arith.maxui %x, %x {tag = "x"} : index
  %maxuiv = arith.maxui %v, %v : vector<4xi32>
  %minsi = arith.minsi %i, %i : i32
  %minsix = arith.minsi %x, %x {tag = "x"} : index
  %minsiv = arith.minsi %v, %v : vector<4xi32>
  %minui = arith.minui %i, %i : i32
  %minuix = arith.minui %x, %x {tag = "x"} : index
  %minuiv = arith.minui %v, %v : vector<4xi32>
  %shli = arith.shli %i, %i : i32
  %shlix = arith.shli %x, %x {tag = "x"} : index
  %shliv = arith.shli %v, %v : vector<4xi32>
  %shrui = arith.shrui %i, %i : i32
  %shruix = arith.shrui %x, %x {tag = "x"} : index
  %shruiv = arith.shrui %v, %v : vector<4xi32>
  %shrsi = arith.shrsi %i, %i : i32
  %shrsix = arith.shrsi %x, %x {tag = "x"} : index
  %shrsiv = arith.shrsi %v, %v : vector<4xi32>
  %subf = arith.subf %f, %f : f32
  %subft = arith.subf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %mulf = arith.mulf %f, %f : f32
  %mulft = arith.mulf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %divf = arith.divf %f, %f : f32
  %divft = arith.divf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %remf = arith.remf %f, %f : f32
  %remft = arith.remf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %maximumf = arith.maximumf %f, %f : f32
  %maximumft = arith.maximumf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %maxnumf = arith.maxnumf %f, %f : f32
  %maxnumft = arith.maxnumf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %minimumf = arith.minimumf %f, %f : f32
  %minimumft = arith.minimumf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %minnumf = arith.minnumf %f, %f : f32
  %minnumft = arith.minnumf %t, %t fastmath<nnan,arcp> {tag} : tensor<?x3xf32>
  %k115 = arith.extsi %i : i32 to i64
  %k116 = arith.extui %v : vector<4xi32> to vector<4xi64>
  %k117 = arith.trunci %l : i64 to i8
  %k118 = arith.sitofp %i : i32 to f32
  %k119 = arith.uitofp %v : vector<4xi32> to vector<4xf16>
  %k120 = arith.fptosi %f : f32 to i32
  %k121 = arith.fptoui %t : tensor<?x3xf32> to tensor<?x3xi8>
  %k122 = arith.index_cast %m : memref<4xi32> to memref<4xindex>
  %k123 = arith.index_cast %x : index to i32
  %k124 = arith.bitcast %i : i32 to f32
  %k125 = arith.bitcast %m : memref<4xi32> to memref<4xf32>
  %k126 = arith.extf %vf : vector<4xf32> to vector<4xf64>
  %k127 = arith.truncf %f : f32 to bf16
  %r1 = arith.truncf %f toward_zero {tag} : f32 to f16
  %r2 = arith.truncf %f upward : f32 to f16
  %r3 = arith.truncf %f downward : f32 to f16
  %r4 = arith.truncf %f to_nearest_away : f32 to f16
  %r5 = arith.extf %f fastmath<none> : f32 to f64
  %ma, %mb = arith.mului_extended %v, %v {tag} : vector<4xi32>
  %aa, %ab = arith.addui_extended %v, %v : vector<4xi32>, vector<4xi1>
  %use = arith.addi %ma, %mb : vector<4xi32>
  %neg = arith.negf %t : tensor<?x3xf32>
  %negf = arith.negf %f fastmath<reassoc,nnan,ninf,nsz,arcp,contract,afn> : f32
  %ct = arith.cmpi ule, %u, %u : tensor<*xi32>
  %q1 = arith.constant dense_resource<blob> : tensor<4xi32>
  %q2 = arith.constant 0x7FC00000 : f32
  %q3 = arith.constant dense<[1.0, 2.0]> : tensor<2xf64>
  %q4 = arith.constant sparse<0, 1> : tensor<4xi32>
  %q5 = arith.constant 255 : i8
  %q6 = arith.constant -7 : index
  %cieq = arith.cmpi eq, %i, %i : i32
  %cine = arith.cmpi ne, %i, %i : i32
  %cislt = arith.cmpi slt, %i, %i : i32
  %cisle = arith.cmpi sle, %i, %i : i32
  %cisgt = arith.cmpi sgt, %i, %i : i32
  %cisge = arith.cmpi sge, %i, %i : i32
  %ciult = arith.cmpi ult, %i, %i : i32
  %ciule = arith.cmpi ule, %i, %i : i32
  %ciugt = arith.cmpi ugt, %i, %i : i32
  %ciuge = arith.cmpi uge, %i, %i : i32
  %cffalse = arith.cmpf false, %f, %f : f32
  %cfoeq = arith.cmpf oeq, %f, %f : f32
  %cfogt = arith.cmpf ogt, %f, %f : f32
  %cfoge = arith.cmpf oge, %f, %f : f32
  %cfolt = arith.cmpf olt, %f, %f : f32
  %cfole = arith.cmpf ole, %f, %f : f32
  %cfone = arith.cmpf one, %f, %f : f32
  %cford = arith.cmpf ord, %f, %f : f32
  %cfueq = arith.cmpf ueq, %f, %f : f32
  %cfugt = arith.cmpf ugt, %f, %f : f32
  %cfuge = arith.cmpf uge, %f, %f : f32
  %cfult = arith.cmpf ult, %f, %f : f32
  %cfule = arith.cmpf ule, %f, %f : f32
  %cfune = arith.cmpf une, %f, %f : f32
  %cfuno = arith.cmpf uno, %f, %f : f32
  %cftrue = arith.cmpf true, %f, %f : f32
}) : () -> ()
