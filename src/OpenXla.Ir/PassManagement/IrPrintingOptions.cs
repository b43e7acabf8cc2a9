using OpenXla.Ir.Text;

namespace OpenXla.Ir.PassManagement;

/// <summary>When IR is printed between passes; the names are upstream's <c>--mlir-print-ir-*</c> options.</summary>
public sealed record IrPrintingOptions
{
    /// <summary>Names of passes; null for none.</summary>
    public IReadOnlyCollection<string>? Before { get; init; }

    public IReadOnlyCollection<string>? After { get; init; }

    public bool BeforeAll { get; init; }

    public bool AfterAll { get; init; }

    /// <summary>After a pass print only when the text is another than before it.</summary>
    public bool OnlyOnChange { get; init; }

    /// <summary>After a pass print only when it failed.</summary>
    public bool OnlyOnFailure { get; init; }

    /// <summary>Always the whole program, not only the op that the pass ran on.</summary>
    public bool ModuleScope { get; init; }

    /// <summary>Where a file is written for each print, in directories as operations are nested; null for one stream.</summary>
    public string? TreeDirectory { get; init; }

    /// <summary>Whether the IR is taken to be right; otherwise what does not verify is printed in generic form.</summary>
    public bool AssumeVerified { get; init; }

    public PrintOptions Print { get; init; } = PrintOptions.Default;

    public bool IsActive => Before is not null || After is not null || BeforeAll || AfterAll || OnlyOnFailure;
}
