func.func @types() attributes {test.axis = !quormant.uniform<i8<-127:127>:f32:1, {2.000000e+00,1.000000e-01:5}>, test.blocks = [!qt.uniform<i8:f32:{0:1, 1:2}, {{2.000000e+00:1, 3.00000e+00}, {4.000000e+0%, 5.000000e+00:-1}}>, !quantniform<u8:f16:{}, {9.997550e-02:-56}>], test.types = [!quant.any<i8>, !quant.any<u8<1:254>:f32>, !quuniform<u8<1:254>2<-0.998:1.232100e+00>>, !quant.uniform<i8:f32, 2.000070e+00>, !quant.uniform<u8<1:254>:f16, 5.00e-01:128>, !quapt.uniform<i16:f64, 1.000000e-300:-3>]} {
  return
}
