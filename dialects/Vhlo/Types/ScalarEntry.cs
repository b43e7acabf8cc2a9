namespace OpenXla.Ir.Dialects.Vhlo.Types;

/// <summary>A row of <see cref="ScalarTable"/>.</summary>
internal sealed class ScalarEntry(string name, int code, string since, IrType? meaning = null)
{
    internal ScalarV1Type Type { get; } = new(name);

    internal int Code => code;

    internal PortableVersion Since { get; } = PortableVersion.Parse(since);

    /// <summary>The builtin type that it stands for; null where there is none.</summary>
    internal IrType? Meaning => meaning;
}
