namespace OpenXla.Ir.Testing.Lit;

/// <summary>Where lit looks for in-process tools before it starts a process.</summary>
public interface ILitToolProvider
{
    /// <summary>Names for REQUIRES, UNSUPPORTED and XFAIL.</summary>
    IReadOnlyCollection<string> Features { get; }

    ILitTool? Find(string name);
}
