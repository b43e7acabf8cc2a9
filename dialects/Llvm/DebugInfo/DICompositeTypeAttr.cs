using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A type with parts: a struct, an array, an enumeration. Inside itself it stands as a copy with <c>isRecSelf</c> and the same <c>recId</c>.</summary>
[AttrDef("llvm.di_composite_type", Syntax = "`<` struct($recId, $isRecSelf, $tag, $name, $file, $line, $scope, $baseType, $flags, $sizeInBits, $alignInBits, $dataLocation, $rank, $allocated, $associated, $elements) `>`", Summary = "")]
public sealed partial record DICompositeTypeAttr(
    DistinctAttr? RecId,
    string? Name,
    DIFileAttr? File,
    IDIScope? Scope,
    IDIType? BaseType,
    DIExpressionAttr? DataLocation,
    DIExpressionAttr? Rank,
    DIExpressionAttr? Allocated,
    DIExpressionAttr? Associated,
    bool IsRecSelf = false,
    DwarfTag Tag = default,
    uint Line = 0,
    DIFlags Flags = DIFlags.Zero,
    ulong SizeInBits = 0,
    ulong AlignInBits = 0,
    EquatableArray<IDINode> Elements = default) : AliasedAttribute, IDIScope, IDIType;
