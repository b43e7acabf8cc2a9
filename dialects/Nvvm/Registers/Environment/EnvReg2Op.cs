namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 2 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg2")]
public sealed partial class EnvReg2Op : RegisterOp, IPure;
