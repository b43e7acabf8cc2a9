namespace OpenXla.Ir.Oracle;

/// <summary>Runs mlir-opt and our <c>opt</c> on every program of some folders, and tells where they differ.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            var options = OracleOptions.Parse(args);
            if (options.Paths.Count == 0)
            {
                Console.Error.Write(OracleOptions.Usage);
                return 2;
            }
            if (options.Paths.Find(path => !Path.Exists(path)) is { } missing) throw new OracleUsageException($"there is no '{missing}'");
            if (!Upstream.IsAvailable)
            {
                Console.Error.WriteLine($"oracle: '{Upstream.Tool}' is not installed");
                return 2;
            }
            var report = new Report(options);
            new Comparison(options, report).Run();
            report.Write(Console.Out);
            return 0;
        }
        catch (OracleUsageException mistake)
        {
            Console.Error.WriteLine($"oracle: {mistake.Message}");
            return 2;
        }
    }
}
