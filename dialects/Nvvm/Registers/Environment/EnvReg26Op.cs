namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 26 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg26")]
public sealed partial class EnvReg26Op : RegisterOp, IPure;
