using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A string of Fortran.</summary>
[AttrDef("llvm.di_string_type", Syntax = "`<` struct($tag, $name, $sizeInBits, $alignInBits, $stringLength, $stringLengthExp, $stringLocationExp, $encoding) `>`", Summary = "")]
public sealed partial record DIStringTypeAttr(
    string Name,
    IDIVariable? StringLength,
    DIExpressionAttr? StringLengthExp,
    DIExpressionAttr? StringLocationExp,
    DwarfTag Tag = default,
    ulong SizeInBits = 0,
    uint AlignInBits = 0,
    DwarfEncoding Encoding = default) : AliasedAttribute, IDIType;
