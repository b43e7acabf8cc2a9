namespace OpenXla.Ir.Dialects.Nvvm;

/// <summary>NVIDIA's instructions on top of <c>llvm</c>.</summary>
[Dialect("nvvm")]
public sealed partial class NvvmDialect : IDialect
{
    public bool IsLegalToInline(Operation op) => true;

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        var reason = attribute.Name switch
        {
            "nvvm.kernel" => op is FuncOp ? null : "'nvvm.kernel' attribute attached to unexpected op",
            "nvvm.maxntid" or "nvvm.reqntid" or "nvvm.cluster_dim" => attribute.Value is DenseArrayAttr { ElementType: IntegerType { Width: 32 }, Count: >= 1 and <= 3 } ? null
                : $"'\"{attribute.Name}\"' attribute must be integer array with maximum 3 index",
            "nvvm.minctasm" or "nvvm.maxnreg" or "nvvm.cluster_max_blocks" => attribute.Value is IntegerAttr ? null : $"'\"{attribute.Name}\"' attribute must be integer constant",
            "nvvm.blocksareclusters" => op.HasAttribute("nvvm.reqntid") && op.HasAttribute("nvvm.cluster_dim") ? null
                : $"'\"{attribute.Name}\"' attribute must be used along with 'nvvm.reqntid' and 'nvvm.cluster_dim'",
            _ => null,
        };
        if (reason is not null) verifier.ErrorAt(op.Location, reason);
    }
}
