namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 4 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg4")]
public sealed partial class EnvReg4Op : RegisterOp, IPure;
