namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 1 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg1")]
public sealed partial class EnvReg1Op : RegisterOp, IPure;
