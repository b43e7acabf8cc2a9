namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>NVIDIA's instructions on top of <c>llvm</c>.</summary>
[Dialect("nvvm")]
public sealed partial class NvvmDialect : IInliningDialect
{
    private const string GridConstant = "nvvm.grid_constant";

    public IReadOnlyList<string> DependentDialects => ["llvm"];

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        var reason = attribute.Name switch
        {
            "nvvm.kernel" => op is FuncOp ? null : "'nvvm.kernel' attribute attached to unexpected op",
            "nvvm.maxntid" or "nvvm.reqntid" or "nvvm.cluster_dim" => attribute.Value is DenseArrayAttr { ElementType: IntegerType { Width: 32, IsSignless: true }, Count: >= 1 and <= 3 } ? null
                : $"'\"{attribute.Name}\"' attribute must be integer array with maximum 3 index",
            "nvvm.minctasm" or "nvvm.maxnreg" or "nvvm.cluster_max_blocks" => attribute.Value is IntegerAttr ? null : $"'\"{attribute.Name}\"' attribute must be integer constant",
            "nvvm.blocksareclusters" => op.HasAttribute("nvvm.reqntid") && op.HasAttribute("nvvm.cluster_dim") ? null
                : $"'\"{attribute.Name}\"' attribute must be used along with 'nvvm.reqntid' and 'nvvm.cluster_dim'",
            _ => null,
        };
        if (reason is not null) verifier.ErrorAt(op, reason);
    }

    public void VerifyArgumentAttribute(Operation function, IrType type, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(function);
        ArgumentNullException.ThrowIfNull(verifier);
        if (attribute.Name != GridConstant) return;
        string? reason = null;
        if (!function.HasAttribute("nvvm.kernel")) reason = "attribute must be present only on kernel arguments";
        else if (attribute.Value is not UnitAttr) reason = "must be a unit attribute";
        else if (!ArgumentsAreByValue(function)) reason = "attribute requires the argument to also have attribute 'llvm.byval'";
        if (reason is not null) verifier.ErrorAt(function, $"'\"{GridConstant}\"' {reason}");
    }

    private static bool ArgumentsAreByValue(Operation function)
    {
        if (function.GetAttribute<ArrayAttr>("arg_attrs") is not { } arguments) return true;
        for (int i = 0; i < arguments.Count; i++)
            if (arguments[i] is DictionaryAttr given && given.Get(GridConstant) is not null && given.Get("llvm.byval") is null)
                return false;
        return true;
    }
}
