namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 20 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg20")]
public sealed partial class EnvReg20Op : RegisterOp, IPure;
