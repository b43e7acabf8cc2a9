namespace OpenXla.Ir.PassManagement;

/// <summary>A pass that can be asked for by name.</summary>
public sealed class PassFactory(Pass sample, Func<Pass> create)
{
    public string Name => sample.Name;
    public string Summary => sample.Summary;

    /// <summary>An instance with default options, to be looked at only.</summary>
    public Pass Sample => sample;

    public Pass Create() => create();
}
