namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 15 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg15")]
public sealed partial class EnvReg15Op : RegisterOp, IPure;
