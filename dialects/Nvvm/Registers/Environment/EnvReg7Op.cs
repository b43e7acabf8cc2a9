namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 7 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg7")]
public sealed partial class EnvReg7Op : RegisterOp, IPure;
