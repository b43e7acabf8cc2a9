namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 17 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg17")]
public sealed partial class EnvReg17Op : RegisterOp, IPure;
