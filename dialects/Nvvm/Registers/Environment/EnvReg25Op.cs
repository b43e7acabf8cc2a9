namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 25 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg25")]
public sealed partial class EnvReg25Op : RegisterOp, IPure;
