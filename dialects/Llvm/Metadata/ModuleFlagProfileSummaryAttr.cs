using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>What a profile found in all.</summary>
[AttrDef("llvm.profile_summary", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record ModuleFlagProfileSummaryAttr(
    ProfileSummaryFormat Format,
    [Param("total_count")] ulong TotalCount,
    [Param("max_count")] ulong MaxCount,
    [Param("max_internal_count")] ulong MaxInternalCount,
    [Param("max_function_count")] ulong MaxFunctionCount,
    [Param("num_counts")] ulong NumCounts,
    [Param("num_functions")] ulong NumFunctions,
    [Param("is_partial_profile")] ulong? IsPartialProfile,
    [Param("partial_profile_ratio")] FloatAttr? PartialProfileRatio,
    [Param("detailed_summary")] EquatableArray<ModuleFlagProfileSummaryDetailedAttr> DetailedSummary) : IrAttribute;
