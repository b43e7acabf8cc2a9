namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 27 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg27")]
public sealed partial class EnvReg27Op : RegisterOp, IPure;
