namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Which memory a function reads and writes: <c>#llvm.memory_effects&lt;other = none, argMem = read, …></c>.</summary>
[AttrDef("llvm.memory_effects", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record MemoryEffectsAttr(
    ModRefInfo Other,
    ModRefInfo ArgMem,
    ModRefInfo InaccessibleMem,
    ModRefInfo ErrnoMem,
    ModRefInfo TargetMem0,
    ModRefInfo TargetMem1) : IrAttribute;
