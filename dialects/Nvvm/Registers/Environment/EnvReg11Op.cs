namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 11 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg11")]
public sealed partial class EnvReg11Op : RegisterOp, IPure;
