namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 5 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg5")]
public sealed partial class EnvReg5Op : RegisterOp, IPure;
