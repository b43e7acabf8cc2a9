namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 30 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg30")]
public sealed partial class EnvReg30Op : RegisterOp, IPure;
