using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How often one function calls another.</summary>
[AttrDef("llvm.cgprofile_entry", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record ModuleFlagCGProfileEntryAttr(SymbolRefAttr? From, SymbolRefAttr? To, ulong Count) : IrAttribute;
