namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 3 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg3")]
public sealed partial class EnvReg3Op : RegisterOp, IPure;
