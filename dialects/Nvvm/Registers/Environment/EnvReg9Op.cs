namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 9 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg9")]
public sealed partial class EnvReg9Op : RegisterOp, IPure;
