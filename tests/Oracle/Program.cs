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
