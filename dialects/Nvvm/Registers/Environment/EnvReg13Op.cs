namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 13 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg13")]
public sealed partial class EnvReg13Op : RegisterOp, IPure;
