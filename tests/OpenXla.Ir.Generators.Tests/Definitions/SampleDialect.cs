using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Generators.Tests.Definitions;

[Dialect("sample")]
public sealed partial class SampleDialect : IDialect;
