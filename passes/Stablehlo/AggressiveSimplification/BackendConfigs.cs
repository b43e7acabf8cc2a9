using OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Passes.Stablehlo.AggressiveSimplification;

/// <summary>Calls that hide a dictionary in an attribute of another dialect, from times when a backend configuration was a string.</summary>
internal static class BackendConfigs
{
    private const string Hidden = "mhlo.backend_config";

    /// <summary><c>custom_call @f(x) {api_version = 1, mhlo.backend_config = {a = 1}} ⇒ custom_call @f(x) {api_version = 4, backend_config = {a = 1}}</c></summary>
    public static bool ToTypedFfi(CustomCallOp op, PatternRewriter rewriter)
    {
        if (op.ApiVersion != CustomCallApiVersion.Original) return rewriter.NoMatch(op, $"its API version is not {CustomCallApiVersion.Original}");
        if (op.GetAttribute(Hidden) is not DictionaryAttr configuration) return rewriter.NoMatch(op, $"it has no dictionary {Hidden}");
        if (op.BackendConfig is not (null or StringAttr { Value: "" })) return rewriter.NoMatch(op, $"its backend_config says something");
        return rewriter.Modify(op, () =>
        {
            op.BackendConfig = configuration;
            op.ApiVersion = CustomCallApiVersion.TypedFfi;
            op.RemoveAttribute(Hidden);
        });
    }
}
