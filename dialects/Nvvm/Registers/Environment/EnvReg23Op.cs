namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 23 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg23")]
public sealed partial class EnvReg23Op : RegisterOp, IPure;
