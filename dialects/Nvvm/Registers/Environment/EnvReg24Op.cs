namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 24 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg24")]
public sealed partial class EnvReg24Op : RegisterOp, IPure;
