namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 29 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg29")]
public sealed partial class EnvReg29Op : RegisterOp, IPure;
