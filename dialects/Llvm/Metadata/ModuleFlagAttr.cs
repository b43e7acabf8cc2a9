using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>A flag of a module: <c>#llvm.mlir.module_flag&lt;error, "wchar_size", 4 : i32></c>.</summary>
[AttrDef("llvm.mlir.module_flag", Syntax = "`<` $behavior `,` $key `,` $value `>`", Summary = "")]
public sealed partial record ModuleFlagAttr(ModuleFlagBehavior Behavior, string Key, IrAttribute Value) : IrAttribute
{
    internal string? Invalid() => Key switch
    {
        "CG Profile" => Value is ArrayAttr entries && entries.Elements.All(static e => e is ModuleFlagCGProfileEntryAttr) ? null : "'CG Profile' key expects an array of '#llvm.cgprofile_entry'",
        "ProfileSummary" => Value is ModuleFlagProfileSummaryAttr ? null : "'ProfileSummary' key expects a '#llvm.profile_summary' attribute",
        _ => Value is IntegerAttr or StringAttr ? null : $"only integer and string values are currently supported for unknown key '\"{Key}\"'",
    };
}
