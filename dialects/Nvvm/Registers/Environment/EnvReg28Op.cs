namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 28 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg28")]
public sealed partial class EnvReg28Op : RegisterOp, IPure;
