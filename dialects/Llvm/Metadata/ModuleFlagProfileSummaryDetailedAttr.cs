namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>How many counts make up a part of a profile.</summary>
[AttrDef("llvm.profile_summary_detailed", Syntax = "`<` struct(params) `>`", Summary = "")]
public sealed partial record ModuleFlagProfileSummaryDetailedAttr(
    [Param("cut_off")] uint CutOff,
    [Param("min_count")] ulong MinCount,
    [Param("num_counts")] uint NumCounts) : IrAttribute;
