namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 8 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg8")]
public sealed partial class EnvReg8Op : RegisterOp, IPure;
