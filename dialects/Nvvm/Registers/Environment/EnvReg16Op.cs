namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 16 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg16")]
public sealed partial class EnvReg16Op : RegisterOp, IPure;
