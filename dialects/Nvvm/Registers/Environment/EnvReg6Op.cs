namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 6 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg6")]
public sealed partial class EnvReg6Op : RegisterOp, IPure;
