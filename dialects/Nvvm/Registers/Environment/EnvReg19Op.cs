namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 19 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg19")]
public sealed partial class EnvReg19Op : RegisterOp, IPure;
