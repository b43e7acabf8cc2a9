namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 31 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg31")]
public sealed partial class EnvReg31Op : RegisterOp, IPure;
