using OpenXla.Ir.Builtin;
using OpenXla.Ir.Text;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A unit of compilation.</summary>
[AttrDef("llvm.di_compile_unit", Syntax = "`<` struct($id, $sourceLanguage, $file, $producer, $isOptimized, $emissionKind, $nameTableKind, $splitDebugFilename) `>`", Summary = "")]
public sealed partial record DICompileUnitAttr(
    DistinctAttr Id,
    DwarfLanguage SourceLanguage,
    DIFileAttr File,
    string? Producer,
    bool IsOptimized,
    DIEmissionKind EmissionKind,
    string? SplitDebugFilename,
    DINameTableKind NameTableKind = DINameTableKind.Default) : AliasedAttribute, IDIScope;
