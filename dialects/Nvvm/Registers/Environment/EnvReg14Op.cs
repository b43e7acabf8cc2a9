namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 14 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg14")]
public sealed partial class EnvReg14Op : RegisterOp, IPure;
