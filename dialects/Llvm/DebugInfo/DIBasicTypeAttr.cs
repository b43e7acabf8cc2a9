using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type that is no composition: a number, a character.</summary>
[AttrDef("llvm.di_basic_type", Syntax = "`<` struct($tag, $name, $sizeInBits, $encoding) `>`", Summary = "")]
public sealed partial record DIBasicTypeAttr(
    string Name,
    DwarfTag Tag = default,
    ulong SizeInBits = 0,
    DwarfEncoding Encoding = default) : AliasedAttribute, IDIType;
