namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 22 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg22")]
public sealed partial class EnvReg22Op : RegisterOp, IPure;
