namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 0 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg0")]
public sealed partial class EnvReg0Op : RegisterOp, IPure;
