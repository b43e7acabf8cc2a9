namespace OpenXla.Ir.Dialects.Dlti;

/// <summary>Data layout and target descriptions, as attributes.</summary>
[Dialect("dlti")]
public sealed partial class DltiDialect : IInliningDialect
{
    /// <summary>The attribute of operations that holds their layout.</summary>
    internal const string LayoutName = "dlti.dl_spec";

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(op);
        ArgumentNullException.ThrowIfNull(verifier);
        bool fits = attribute.Name switch
        {
            LayoutName => attribute.Value is DataLayoutSpecAttr,
            "dlti.map" => attribute.Value is MapAttr,
            "dlti.target_system_spec" => attribute.Value is TargetSystemSpecAttr,
            _ => Unsupported(op, attribute.Name, verifier),
        };
        if (!fits) verifier.ErrorAt(op, $"'{attribute.Name}' is expected to be a #{attribute.Name} attribute");
        else if (attribute.Value is DataLayoutSpecAttr layout && op is ModuleOp or IDataLayoutScope) LayoutVerification.Verify(op, layout, verifier);
    }

    private static bool Unsupported(Operation op, string name, Verifier verifier)
    {
        verifier.ErrorAt(op, $"attribute '{name}' not supported by dialect");
        return true;
    }
}
