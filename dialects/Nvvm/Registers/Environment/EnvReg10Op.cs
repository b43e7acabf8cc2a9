namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 10 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg10")]
public sealed partial class EnvReg10Op : RegisterOp, IPure;
