namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>Register 12 of those that the driver sets.</summary>
[Op("nvvm.read.ptx.sreg.envreg12")]
public sealed partial class EnvReg12Op : RegisterOp, IPure;
