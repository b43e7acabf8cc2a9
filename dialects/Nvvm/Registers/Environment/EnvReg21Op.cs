namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 21 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg21")]
public sealed partial class EnvReg21Op : RegisterOp, IPure;
