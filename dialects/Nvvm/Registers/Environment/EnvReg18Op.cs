namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 18 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg18")]
public sealed partial class EnvReg18Op : RegisterOp, IPure;
